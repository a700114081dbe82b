# check: with=redis server-args="--enable-debug-command local"
# 整数集合混进非整数变成 listpack；删掉它不换回来，重新加载 RDB（DEBUG RELOAD）也不
r() { redis-cli "$@" | paste -sd ' '; }
r SADD ids 1 2 3; r OBJECT ENCODING ids
r SADD ids x; r OBJECT ENCODING ids
r SREM ids x; r OBJECT ENCODING ids
r DEBUG RELOAD; r OBJECT ENCODING ids
