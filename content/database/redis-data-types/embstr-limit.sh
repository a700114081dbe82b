# embstr 的上限在 Redis 7.0 与 8.0 固定为 44 字节，在 Valkey 9.1 随键名长度变（redis-server 7.0.15、8.0.6，valkey-server 9.1.2，2026-11-26）
# 用法：bash embstr-limit.sh redis-server valkey-server…
for server; do
  cd "$(mktemp -d)" || exit
  "$server" --version | cut -d' ' -f1-3
  "$server" --port 7817 --save '' --daemonize yes > /dev/null
  until redis-cli -p 7817 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  for key in k a-key-name-of-24-bytes-x; do
    max=$(redis-cli -p 7817 EVAL "for n = 1, 200 do
      redis.call('SET', KEYS[1], string.rep('x', n))
      if redis.call('OBJECT', 'ENCODING', KEYS[1]) ~= 'embstr' then
        return n - 1 end end" 1 "$key")
    echo "  键名 ${#key} 字节：值不超过 $max 字节是 embstr"
  done
  redis-cli -p 7817 SHUTDOWN NOSAVE
done
