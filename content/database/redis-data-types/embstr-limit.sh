# check
# embstr 的上限在 Redis 8.0 固定为 44 字节，在 Valkey 9.1 随键名长度变
for server in redis valkey; do
  "$server-server" --version | cut -d' ' -f1-3
  "$server-server" --port 7817 --save '' --daemonize yes > /dev/null
  until redis-cli -p 7817 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  for key in k a-key-name-of-24-bytes-x "$(printf '%0100d' 0)"; do
    max=$(redis-cli -p 7817 EVAL "for n = 1, 200 do
      redis.call('SET', KEYS[1], string.rep('x', n))
      if redis.call('OBJECT', 'ENCODING', KEYS[1]) ~= 'embstr' then
        return n - 1 end end" 1 "$key")
    echo "key of ${#key}: embstr up to $max, then $(redis-cli -p 7817 OBJECT ENCODING "$key")"
  done
  redis-cli -p 7817 SHUTDOWN NOSAVE
done
