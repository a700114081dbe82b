# check
# 整数集合混进非整数：不超过 128 个、每项不超过 64 字节变成 listpack，否则是哈希表；SREM 掉它不换回来；从 RDB 载入时哈希表重选，listpack 不变；Redis 与 Valkey 相同
c() { redis-cli -p 7820 "$@"; }
start() {
  "$server-server" --port 7820 --save '' --daemonize yes > /dev/null
  until c PING 2>&1 | grep -q PONG; do sleep 0.1; done
}
e() { { c SCARD "$1"; c OBJECT ENCODING "$1"; } | paste -sd ' '; }
for server in redis valkey; do
  rm -f dump.rdb
  "$server-server" --version | cut -d' ' -f1-3
  start
  for n in 3 127 128; do
    c SADD "k$n" $(seq "$n") > /dev/null; e "k$n"
    c SADD "k$n" x > /dev/null; e "k$n"
    c SREM "k$n" x > /dev/null; e "k$n"
  done
  for n in 64 65; do c SADD "b$n" 1 2 3 "$(printf "%0${n}d" 0)" > /dev/null; c SMEMBERS "b$n" | wc -L; e "b$n"; done
  c SREM k128 $(seq 11 128) > /dev/null; e k128
  c SHUTDOWN SAVE; start; e k127; e k128
  c SHUTDOWN NOSAVE
done
