# check: with=redis
# SET 覆盖值就清掉 TTL（带 KEEPTTL 则保留），PERSIST 去掉 TTL；INCR、LPUSH、HSET 不影响，RENAME 带走；HSET 清掉字段自己的 TTL
r() { redis-cli "$@" > /dev/null; }
ttl() { echo "$1: $(redis-cli TTL "$2")"; }
r SET n 1 EX 100; r INCR n; ttl 'INCR' n
r SET n 5 KEEPTTL; ttl 'SET KEEPTTL' n
r RENAME n m; ttl 'RENAME' m
r SET m 5; ttl 'SET' m
r SET p 1 EX 100; r PERSIST p; ttl 'PERSIST' p
r LPUSH l 1; r EXPIRE l 100; r LPUSH l 2; ttl 'LPUSH' l
r HSET h f 1; r EXPIRE h 100; r HSET h f 2; ttl 'HSET' h
redis-cli INFO keyspace | grep -o 'db0:.*expires=[0-9]*'
redis-cli HEXPIRE h 100 FIELDS 1 f; redis-cli HTTL h FIELDS 1 f
r HSET h f 3; redis-cli HTTL h FIELDS 1 f; ttl 'HSET' h
