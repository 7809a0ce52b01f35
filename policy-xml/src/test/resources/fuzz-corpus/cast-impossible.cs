@((Jwt)context)
