# check: with=redis
# 内存够时到期的键照样删（没人访问也删），没到期的一个不删；allkeys 连没有 TTL 的也淘汰
stats() { redis-cli INFO stats | tr -d '\r' | grep -E '^(expired_keys|evicted_keys)'; }
redis-cli CONFIG GET maxmemory | paste -sd ' '
redis-cli MSET a 1 b 1 > /dev/null
redis-cli SET a 1 PX 50; redis-cli SET c 1 EX 1000
until stats | grep -q expired_keys:1; do sleep 0.1; done
stats; redis-cli DBSIZE
redis-cli CONFIG SET maxmemory-policy allkeys-lru
redis-cli CONFIG SET maxmemory 1
redis-cli GET b
until [ "$(redis-cli DBSIZE)" = 0 ]; do sleep 0.1; done
stats
