# check: with=redis
# 各库共用 maxmemory 与淘汰、持久化文件、发布订阅；FLUSHALL 清空全部；Redis 8.0 的 ACL 没有库这一项，限制 SELECT 拦不住 0 号库、COPY 与 MOVE
r() { redis-cli "$@"; }
r -n 1 EVAL "redis.call('SET', KEYS[1], string.rep('x', 500000))" 1 big
r SET small 1; r -n 5 SET five 5
r SAVE; redis-check-rdb "$(r CONFIG GET dir | tail -n 1)/dump.rdb" | grep -o '[0-9]* keys read'
timeout 2 redis-cli SUBSCRIBE news > heard & listener=$!
until r PUBSUB NUMSUB news | grep -q '^1$'; do sleep 0.1; done
r -n 7 PUBLISH news hello; wait $listener; grep hello heard
r CONFIG SET maxmemory-policy allkeys-random
r CONFIG SET maxmemory 1; r -n 9 EXISTS nothing
until [ "$(r INFO keyspace | grep -c '^db')" = 0 ]; do sleep 0.1; done; r INFO keyspace
r CONFIG SET maxmemory 0; r SET a 1; r -n 3 SET b 1
r -n 9 FLUSHDB; r INFO keyspace | tr -d '\r' | grep -o 'db[0-9]*:keys=[0-9]*'
r -n 9 FLUSHALL; r INFO keyspace | grep -c '^db'
r ACL SETUSER one on nopass '~*' +@all db=1 2>&1 | head -n 1
r ACL SETUSER one on '>p' '~*' +@all -select '+select|1'
one() { redis-cli --user one --pass p --no-auth-warning "$@" 2>&1; }
one SET zero 1; one -n 1 SET k 1; one -n 2 GET k | head -n 1
one -n 1 COPY k k DB 2; one -n 1 MOVE k 3; r INFO keyspace | tr -d '\r' | grep -o 'db[0-9]*:keys=[0-9]*'
