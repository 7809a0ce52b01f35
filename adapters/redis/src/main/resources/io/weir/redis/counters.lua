-- Decides demands on counters, atomically and in one round trip.
--
-- KEYS     one for each demand
-- ARGV[1]  'acquire': count all if all are granted, otherwise none; 'add': count without a test
-- ARGV[2]  the time in microseconds, or '' for the server's own
-- ARGV[3…] for each demand five words: kind, most, length in microseconds, when a fixed window of it began, amount
-- returns  for each demand three numbers: granted (1 or 0), remaining, microseconds to wait (-1: for ever)
--
-- A counter that no limit remembers any more expires by itself. Redis runs nothing else meanwhile, so the usual way is
-- kept short: states are read once, packed as doubles (exact below 2^53), and there are few calls and closures.
--
-- fixed    a string: when the period began, its sum
-- bucket   a string: its tokens, when they were so many, the size that they were counted for
-- sliding  a list. First its head: the sum of all entries, how many are closed, when the key expires, and the open
--          entry (when it began, its last call, its amount). Then the closed entries (last call, amount), oldest first.
--          Beyond EXACT entries, calls that are close to each other share one, which counts from the latest of them:
--          a sum may be too large for a moment, never too small.

local MOST = 4503599627370496 -- 2^52: sums stay exact
local EXACT = 512
local NEVER = -1
local HEAD, ENTRY = '>dddddd', '>dd'
local call, pack, unpack = redis.call, struct.pack, struct.unpack
local max, min, floor, ceil = math.max, math.min, math.floor, math.ceil

local now = tonumber(ARGV[2])
if not now then
  local time = call('TIME')
  now = time[1] * 1000000 + time[2]
end

-- Goes through the closed entries behind the first so many, as long as visit(last, amount) says so.
local function each(key, skipped, visit)
  local at = skipped + 1
  repeat
    local some = call('LRANGE', key, at, at + 31)
    for _, entry in ipairs(some) do
      if not visit(unpack(ENTRY, entry)) then
        return
      end
    end
    at = at + 32
  until #some < 32
end

-- Takes away what counts no longer.
local function forget(key, length, state)
  each(key, 0, function(last, amount)
    if now - last < length then
      return false
    end
    state.gone = state.gone + 1
    state.sum = state.sum - amount
    return true
  end)
  state.closed = state.closed - state.gone
end

local function slidingWait(key, most, length, state)
  if most <= 0 then
    return NEVER
  end
  local sum, wait = state.sum, nil
  each(key, state.gone, function(last, amount)
    sum = sum - amount
    if sum < most then
      wait = length - (now - last)
    end
    return sum >= most
  end)
  return max(1, wait or length - (now - state.last))
end

local function store(key, state)
  local head = pack(HEAD, state.sum, state.closed, state.expires, state.first, state.last, state.amount)
  if state.gone > 0 then
    call('LTRIM', key, state.gone, -1) -- the last that is gone gives its place to the head
    state.gone = 0
  end
  call('LSET', key, 0, head)
end

local states = {} -- by key: two demands may share one

local function read(key, kind, most, length, start)
  if kind == 'sliding' then
    local some = call('LRANGE', key, 0, 1)
    if not some[1] then
      return { sum = 0, closed = 0, gone = 0, expires = now, amount = 0, new = true }
    end
    local state = { gone = 0 }
    state.sum, state.closed, state.expires, state.first, state.last, state.amount = unpack(HEAD, some[1])
    if some[2] and now - unpack(ENTRY, some[2]) >= length then
      forget(key, length, state)
    end
    if state.closed == 0 and now - state.last >= length then
      state.sum, state.amount = 0, 0
    end
    return state
  end
  local text = call('GET', key)
  if kind == 'fixed' then
    if length > 0 then
      start = start + floor((now - start) / length) * length
    end
    local state = { start = start, sum = 0 }
    if text then
      local began, sum = unpack(ENTRY, text)
      state.sum = began == start and sum or 0
    end
    return state
  end
  if not text then
    return { has = most }
  end
  local had, time, size = unpack('>ddd', text)
  if size ~= most then
    had = had * most / size
  end
  return { has = min(most, had + max(0, now - time) * most / length) }
end

-- granted, remaining, wait
local function test(key, kind, most, length, amount, state)
  if kind == 'bucket' then
    local whole = max(0, floor(state.has + 1e-9))
    if amount <= 0 or whole >= amount then
      return 1, whole, 0
    elseif amount > most then
      return 0, whole, NEVER
    end
    return 0, whole, max(1, ceil((amount - state.has) * length / most))
  elseif state.sum < most then
    return 1, most - state.sum, 0
  elseif kind == 'sliding' then
    return 0, 0, slidingWait(key, most, length, state)
  end
  return 0, 0, length == 0 and NEVER or state.start + length - now
end

-- remaining
local function add(key, kind, most, length, amount, state)
  if kind == 'bucket' then
    local has = state.has
    if amount > 0 then
      has = has - amount
      state.has = has
      call('SET', key, pack('>ddd', has, now, most), 'PX', ceil((most - has) * length / most / 1000) + 1000)
    end
    return max(0, floor(has + 1e-9))
  end
  if amount > 0 then
    local sum = min(MOST, state.sum + amount)
    state.sum = sum
    if kind == 'fixed' then
      local text = pack(ENTRY, state.start, sum)
      if length == 0 then
        call('SET', key, text)
      else
        call('SET', key, text, 'PX', ceil((state.start + length - now) / 1000) + 1000)
      end
    else
      if state.amount > 0 and (state.last == now or (state.closed >= EXACT and now - state.first < length / EXACT)) then
        state.amount = min(MOST, state.amount + amount)
      else
        if state.amount > 0 then
          call('RPUSH', key, pack(ENTRY, state.last, state.amount))
          state.closed = state.closed + 1
        end
        state.first, state.amount = now, amount
      end
      state.last = now
      local stale = state.expires - now < length
      if stale then
        state.expires = now + 2 * length -- so that most calls leave it alone
      end
      if state.new then
        call('RPUSH', key, pack(HEAD, sum, 0, state.expires, now, now, state.amount))
        state.new = false
      else
        store(key, state)
      end
      if stale then
        call('PEXPIRE', key, ceil(length / 500) + 1000)
      end
    end
  end
  return max(0, most - state.sum)
end

local answer, granted = {}, true
local acquires = ARGV[1] == 'acquire'
for i, key in ipairs(KEYS) do
  local at = 5 * i - 2
  local kind, most, length, start = ARGV[at], tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3])
  local amount = tonumber(ARGV[at + 4])
  local state = states[key]
  if not state then
    state = read(key, kind, most, length, start)
    states[key] = state
  end
  local n = 3 * i - 2
  answer[n], answer[n + 1], answer[n + 2] = test(key, kind, most, length, amount, state)
  granted = granted and answer[n] == 1
end
if granted or not acquires then
  for i, key in ipairs(KEYS) do
    local at = 5 * i - 2
    local n = 3 * i - 2
    local kind, amount = ARGV[at], tonumber(ARGV[at + 4])
    answer[n] = 1
    answer[n + 1] = add(key, kind, tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2]), amount, states[key])
    if amount > 0 then
      answer[n + 2] = 0
    end
  end
else
  for key, state in pairs(states) do
    if (state.gone or 0) > 0 then
      store(key, state)
    end
  end
end
return answer
