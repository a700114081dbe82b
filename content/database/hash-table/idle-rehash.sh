# check: with=redis server-args="--enable-debug-command local"
# 定时任务会搬键空间和过期表，不搬大 hash、set、zset 内部的表；那要等按字段访问或随机取，HGETALL、HSCAN 不算；有子进程在写快照时，翻一倍的表也不搬
r() { redis-cli "$@"; }
r config get activerehashing | paste -sd ' '
tables() { printf '%s: ' "$1"; shift; r debug "$@" | grep -c 'rehashing target'; }
fill() { r eval 'for i = 1, 65537 do redis.call("hset", "big", i, i) end' 0 > /dev/null; }
keys() { r eval 'for i = 1, 65537 do redis.call("set", "k" .. i, i, "EX", 1000) end' 0 > /dev/null; }
fill; r eval 'for i = 1, 65537 do redis.call("sadd", "set", "m" .. i) redis.call("zadd", "zset", i, i) end' 0 > /dev/null
sleep 3
for key in big set zset; do tables "$key, 3 s without access, tables being moved" htstats-key $key; done
keys; tables 'key space and expires, right after the 65537 keys' htstats 0
sleep 3
tables 'key space and expires, 3 s later' htstats 0
tables 'big hash, still' htstats-key big
r HGETALL big | wc -l; r HSCAN big 0 COUNT 100000 | wc -l
tables 'big hash, after both' htstats-key big
r eval 'for i = 1, 65537 do redis.call("hget", "big", i) end' 0 > /dev/null
tables 'big hash, after reading its fields one by one' htstats-key big
r eval 'for i = 1, 131072 do redis.call("srandmember", "set") end' 0 > /dev/null
tables 'set, after SRANDMEMBER many times' htstats-key set
r flushall > /dev/null
fill; keys
r config set rdb-key-save-delay 1000000 > /dev/null; r BGSAVE
r eval 'for i = 1, 65537 do redis.call("hget", "big", i) end' 0 > /dev/null; sleep 3
r info persistence | grep -o 'rdb_bgsave_in_progress:.'
tables 'big hash, after reading its fields one by one while BGSAVE runs' htstats-key big
tables 'key space and expires, 3 s later' htstats 0
