# check
# 字段的 TTL 与键的 TTL 同一规则：覆盖值就清掉（KEEPTTL 保留），就地修改不清；HSET 不动整个键的 TTL；有字段 TTL 的小 hash，编码在 Redis 与 Valkey 上不同
# 机器慢时 TTL 少一两秒：95 起印作 100，45 起印作 50
r() { echo "> $*"; redis-cli -p 7816 "$@" | paste -sd ' ' | sed -E 's/\b9[5-9]\b/100/; s/\b4[5-9]\b/50/g'; }
for server in redis valkey; do
  "$server-server" --version | cut -d' ' -f1-3
  "$server-server" --port 7816 --save '' --daemonize yes > /dev/null
  until redis-cli -p 7816 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  r SET n 1 EX 100
  r INCR n
  r TTL n
  r SET n 2 KEEPTTL
  r TTL n
  r SET n 2
  r TTL n
  r HSET cart apple 1 pear 1 plum 1
  r OBJECT ENCODING cart
  r EXPIRE cart 100
  r HEXPIRE cart 50 FIELDS 3 apple pear plum
  r HINCRBY cart apple 1
  r HSET cart pear 2
  r HSETEX cart KEEPTTL FIELDS 1 plum 2
  r HTTL cart FIELDS 3 apple pear plum
  r HPEXPIRE cart 9000 FIELDS 1 apple
  r HPERSIST cart FIELDS 1 apple
  r TTL cart
  r HEXPIRE cart 50 FIELDS 1 apple
  r OBJECT ENCODING cart
  redis-cli -p 7816 SHUTDOWN NOSAVE
done
