-- Decides demands on counters, atomically and in one round trip.
--
-- KEYS     one for each demand
-- ARGV[1]  'acquire': count all if all are granted, otherwise none; 'add': count without a test
-- ARGV[2]  the time in microseconds, or '' for the server's own
-- ARGV[3…] for each demand four words: kind, most, length in microseconds (of a fixed window: its start
--          and length as 'start/length'), amount
-- returns  for each demand three numbers: granted (1 or 0), remaining, microseconds to wait (-1: for ever)
--
-- A counter that no limit remembers any more expires by itself.

local MOST = 4503599627370496 -- 2^52: sums stay exact
local EXACT = 512 -- so many entries of a sliding window are exact; then neighbours share one
local NEVER = -1

local now = tonumber(ARGV[2])
if now == nil then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
end

local function digits(number)
  return string.format('%.0f', number)
end

local function left(most, sum)
  return math.max(0, most - sum)
end

local function expire(key, micros)
  redis.call('PEXPIRE', key, digits(math.ceil(micros / 1000) + 1000))
end

-- A sliding window is a list: the sum, then entries 'first last amount', oldest first. Beyond EXACT entries, calls
-- that are close to each other share one, which counts from the latest of them: a sum may be too large for a
-- moment, never too small.
local sliding = {}

local function entry(text)
  local first, last, amount = string.match(text, '^(%d+) (%d+) (%d+)$')
  return tonumber(first), tonumber(last), tonumber(amount)
end

-- The sum of what still counts, and how many entries do; what does not is removed.
local function current(key, length)
  local sum = tonumber(redis.call('LINDEX', key, 0) or '0')
  local gone, at = 0, 1
  while true do
    local some = redis.call('LRANGE', key, at, at + 31)
    local before = gone
    for _, text in ipairs(some) do
      local _, last, amount = entry(text)
      if now - last < length then
        break
      end
      gone = gone + 1
      sum = sum - amount
    end
    at = at + 32
    if gone - before < 32 then
      break
    end
  end
  if gone > 0 then
    redis.call('LPOP', key, gone + 1)
    redis.call('LPUSH', key, digits(sum))
  end
  return sum
end

local function slidingWait(key, most, length, sum)
  if most <= 0 then
    return NEVER
  end
  local at = 1
  while true do
    local some = redis.call('LRANGE', key, at, at + 31)
    for _, text in ipairs(some) do
      local _, last, amount = entry(text)
      sum = sum - amount
      if sum < most then
        return math.max(1, length - (now - last))
      end
    end
    if #some < 32 then
      return 0
    end
    at = at + 32
  end
end

function sliding.test(key, most, length, amount)
  local sum = current(key, length)
  if sum < most then
    return { 1, left(most, sum), 0 }
  end
  return { 0, 0, slidingWait(key, most, length, sum) }
end

function sliding.add(key, most, length, amount)
  local sum = current(key, length)
  if amount > 0 then
    sum = math.min(MOST, sum + amount)
    local entries = redis.call('LLEN', key) - 1
    local first, last, before
    if entries > 0 then
      first, last, before = entry(redis.call('LINDEX', key, -1))
    end
    if first and (last == now or (entries >= EXACT and now - first < length / EXACT)) then
      redis.call('LSET', key, -1, digits(first) .. ' ' .. digits(now) .. ' ' .. digits(math.min(MOST, before + amount)))
    else
      if entries < 0 then
        redis.call('RPUSH', key, '0')
      end
      redis.call('RPUSH', key, digits(now) .. ' ' .. digits(now) .. ' ' .. digits(amount))
    end
    redis.call('LSET', key, 0, digits(sum))
    expire(key, length)
  end
  local wait = 0
  if amount == 0 and sum >= most then
    wait = slidingWait(key, most, length, sum)
  end
  return { 1, left(most, sum), wait }
end

-- A fixed window is a hash: when the period began, and its sum.
local fixed = {}

local function period(spec)
  local start, length = string.match(spec, '^(-?%d+)/(%d+)$')
  start, length = tonumber(start), tonumber(length)
  if length > 0 then
    start = start + math.floor((now - start) / length) * length
  end
  return start, length
end

local function fixedSum(key, start)
  local state = redis.call('HMGET', key, 'start', 'sum')
  if state[1] == digits(start) then
    return tonumber(state[2])
  end
  return 0
end

function fixed.test(key, most, spec, amount)
  local start, length = period(spec)
  local sum = fixedSum(key, start)
  if sum < most then
    return { 1, left(most, sum), 0 }
  end
  return { 0, 0, length == 0 and NEVER or start + length - now }
end

function fixed.add(key, most, spec, amount)
  local start, length = period(spec)
  local sum = math.min(MOST, fixedSum(key, start) + amount)
  if amount > 0 then
    redis.call('HSET', key, 'start', digits(start), 'sum', digits(sum))
    if length == 0 then
      redis.call('PERSIST', key)
    else
      expire(key, start + length - now)
    end
  end
  return { 1, left(most, sum), 0 }
end

-- A token bucket is a hash: its tokens, when they were so many, and the size that they were counted for.
local bucket = {}

local function tokens(key, capacity, length)
  local state = redis.call('HMGET', key, 'tokens', 'time', 'capacity')
  if not state[1] then
    return capacity
  end
  local size = tonumber(state[3])
  local had = tonumber(state[1])
  if size ~= capacity then
    had = had * capacity / size
  end
  local passed = math.max(0, now - tonumber(state[2]))
  return math.min(capacity, had + passed * capacity / length)
end

function bucket.test(key, capacity, length, amount)
  local has = tokens(key, capacity, length)
  local whole = math.max(0, math.floor(has + 1e-9))
  if amount <= 0 or whole >= amount then
    return { 1, whole, 0 }
  end
  if amount > capacity then
    return { 0, whole, NEVER }
  end
  return { 0, whole, math.max(1, math.ceil((amount - has) * length / capacity)) }
end

function bucket.add(key, capacity, length, amount)
  local has = tokens(key, capacity, length)
  if amount > 0 then
    has = has - amount
    redis.call('HSET', key, 'tokens', string.format('%.17g', has), 'time', digits(now), 'capacity', digits(capacity))
    expire(key, (capacity - has) * length / capacity)
  end
  return { 1, math.max(0, math.floor(has + 1e-9)), 0 }
end

local kinds = { sliding = sliding, fixed = fixed, bucket = bucket }

local function each(action)
  local answer = {}
  for i, key in ipairs(KEYS) do
    local at = 3 + (i - 1) * 4
    local length = tonumber(ARGV[at + 2]) or ARGV[at + 2]
    answer[i] = kinds[ARGV[at]][action](key, tonumber(ARGV[at + 1]), length, tonumber(ARGV[at + 3]))
  end
  return answer
end

local answer
local granted = true
if ARGV[1] == 'acquire' then
  answer = each('test')
  for _, decision in ipairs(answer) do
    granted = granted and decision[1] == 1
  end
end
if granted then
  answer = each('add')
end

local flat = {}
for _, decision in ipairs(answer) do
  flat[#flat + 1] = decision[1]
  flat[#flat + 1] = decision[2]
  flat[#flat + 1] = decision[3]
end
return flat
