# check: with=redis
# 只给字段设了 TTL 的 Hash：INFO 里 expires 是 0，volatile-* 四种策略都不选它，写入报 OOM
r() { redis-cli "$@"; }
r HSET h f "$(printf '%0100000d' 1)"
r HEXPIRE h 1000 FIELDS 1 f
r INFO keyspace | tr -d '\r' | grep '^db0'
for policy in volatile-lru volatile-lfu volatile-random volatile-ttl; do
  r CONFIG SET maxmemory-policy $policy > /dev/null
  r CONFIG SET maxmemory 1 > /dev/null
  echo "$policy: $(r SET x 1 | cut -c1-3) left: $(r EXISTS h)"
  r CONFIG SET maxmemory 0 > /dev/null
done
r EXPIRE h 1000
r CONFIG SET maxmemory 1
r GET x
r EXISTS h
