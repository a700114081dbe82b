# check: with=redis
# 各类型从紧凑编码换成通用编码的界限：元素个数，和每项的字节数；列表删到一半以下且只剩一个节点才换回来，首尾各留一个则不换
cat > try.lua <<'C'
local function e() return redis.call('OBJECT', 'ENCODING', 'k') end
local function grow(add, last)
  redis.call('DEL', 'k')
  local before
  for n = 1, last do
    add(n)
    local now = e()
    if before and now ~= before then return before .. ' up to ' .. (n - 1) .. ', then ' .. now end
    before = now
  end
end
local x = string.rep
local c = redis.call
return {
  'string, bytes: ' .. grow(function(n) c('SET', 'k', x('x', n)) end, 100),
  'hash, fields: ' .. grow(function(n) c('HSET', 'k', n, n) end, 600),
  'hash, bytes: ' .. grow(function(n) c('DEL', 'k') c('HSET', 'k', 'f', x('x', n)) end, 100),
  'set, integers: ' .. grow(function(n) c('SADD', 'k', n) end, 600),
  'set, members: ' .. grow(function(n) c('SADD', 'k', 'm' .. n) end, 600),
  'set, bytes: ' .. grow(function(n) c('DEL', 'k') c('SADD', 'k', x('x', n)) end, 100),
  'zset, members: ' .. grow(function(n) c('ZADD', 'k', n, n) end, 600),
  'zset, bytes: ' .. grow(function(n) c('DEL', 'k') c('ZADD', 'k', 1, x('x', n)) end, 100),
  'list, KB: ' .. grow(function(n) c('RPUSH', 'k', x('x', 1020)) end, 20),
}
C
redis-cli --eval try.lua
for last in 3 2; do redis-cli LTRIM k 0 $last; redis-cli LLEN k; redis-cli OBJECT ENCODING k; done
two() { redis-cli EVAL "for n = 11, 30 do redis.call('RPUSH', '$1', string.rep('x', 1018) .. n) end" 0; }
two ends; two tail
redis-cli LTRIM tail 18 19; redis-cli OBJECT ENCODING tail
redis-cli EVAL "for n = 12, 29 do redis.call('LREM', 'ends', 1, string.rep('x', 1018) .. n) end" 0
redis-cli LLEN ends; redis-cli OBJECT ENCODING ends
redis-cli SET i 42; redis-cli OBJECT ENCODING i
redis-cli CONFIG GET list-max-listpack-size | paste -sd ' '
redis-cli CONFIG GET hash-max-ziplist-entries | paste -sd ' '
redis-cli XADD x '*' f v > /dev/null; redis-cli OBJECT ENCODING x
