# check: with=redis
# 六种值类型的 TYPE；字符串、位图的上限 512 MB；INCR 的范围；位图一次分配到那一位；hash 只改一个字段；有序集合取前十；Debian 的 Redis 8.0 没有 JSON 等模块，有向量集合
r() { redis-cli "$@"; }
r SET s a; r HSET h name a age 1; r RPUSH l a; r SADD u a; r ZADD z 1 a; r XADD x '*' f v > /dev/null
for key in s h l u z x; do r TYPE $key; done
r ZADD z 3 c 2 b; r ZRANGE z 0 9 REV | paste -sd ' '
r HINCRBY h age 1; r HGETALL h | paste -sd ' '
r CONFIG GET proto-max-bulk-len | paste -sd ' '
r SETBIT s 4294967296 1
r SET n 9223372036854775807; r INCR n; r SET n 1.5; r INCR n
r SETBIT bits 99999999 1; r STRLEN bits | awk '{ printf "%d bytes, %.0f MB\n", $1, $1 / 1048576 }'
r GEOADD shops 116.40 39.90 wangfujing; r ZSCORE shops wangfujing; r ZREM shops wangfujing
r XGROUP CREATE x g 0
r XREADGROUP GROUP g c STREAMS x '>' | tail -n 1
r XPENDING x g | head -n 1
for name in BF.ADD JSON.SET TS.ADD; do r $name k 1 | grep -o 'unknown command .[A-Z.]*.'; done
r VADD k 1 | head -n 1
