# Redis' cron moves the tables of the key space without any command; the table inside one big hash waits until the hash is accessed; while a child saves, neither moves (Redis 7.0.15; the same on 8.0.6; 2026-11-26)
redis-server --port 0 --unixsocket "$PWD/r.sock" --save '' --enable-debug-command yes > log 2>&1 &
r() { redis-cli -s "$PWD/r.sock" "$@"; }
until r ping > /dev/null 2>&1; do sleep 0.1; done
r info server | grep redis_version
r config get activerehashing | tail -1
tables() { printf '%s: ' "$1"; shift; r debug "$@" | grep -c 'rehashing target'; }
fill() { r eval 'for i = 1, 65537 do redis.call("hset", "big", i, i) end' 0 > /dev/null; }
keys() { r eval 'for i = 1, 65537 do redis.call("set", "k" .. i, i) end' 0 > /dev/null; }
fill; sleep 3
tables 'big hash, 3 s without access, tables being moved' htstats-key big
keys; tables 'key space, right after the 65537 keys' htstats 0
sleep 3
tables 'key space, 3 s later' htstats 0
tables 'big hash, still' htstats-key big
r eval 'for i = 1, 65537 do redis.call("hget", "big", i) end' 0 > /dev/null
tables 'big hash, after reading its fields' htstats-key big
r flushall > /dev/null
fill; keys
r config set rdb-key-save-delay 1000000 > /dev/null; r bgsave > /dev/null
r eval 'for i = 1, 65537 do redis.call("hget", "big", i) end' 0 > /dev/null; sleep 3
r info persistence | grep -o 'rdb_bgsave_in_progress:.'
tables 'big hash, after reading its fields while a child saves' htstats-key big
tables 'key space, 3 s later' htstats 0
kill "$(pgrep -P $! -f rdb-bgsave)"; sleep 1; r shutdown nosave; wait
