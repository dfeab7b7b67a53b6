-- wrk: every request with the next token of the file TOKENS; at the end one line of figures into the file FIGURES:
-- requests, seconds, p50 and p99 in microseconds, errors.

local requests = {}
local last = 0

function init()
  for token in io.lines(os.getenv("TOKENS")) do
    requests[#requests + 1] = wrk.format("GET", nil, { ["Authorization"] = "Bearer " .. token })
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

-- A pause of PAUSE milliseconds before each request of a connection; none when it is not set.
if os.getenv("PAUSE") then
  function delay()
    return tonumber(os.getenv("PAUSE"))
  end
end

function done(summary, latency)
  local errors = summary.errors
  local file = io.open(os.getenv("FIGURES"), "w")
  file:write(string.format("%d %.3f %d %d %d\n", summary.requests, summary.duration / 1e6,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
  file:close()
end
