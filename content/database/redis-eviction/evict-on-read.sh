# check: with=redis server-args="--maxmemory-policy allkeys-lru"
# 淘汰发生在命令执行之前，读命令也触发：写的脚本刚结束时三个键都在，下一条 EXISTS 执行前就淘汰了；带 denyoom 的是 SET、HSET，不是 GET、DEL，也不是同为写命令的 EXPIRE、LPOP
redis-cli EVAL "for i=1,2 do redis.call('SET', KEYS[i], string.rep('x', 500000)) end" 2 a b
used=$(redis-cli INFO memory | tr -d '\r' | sed -n 's/^used_memory://p')
redis-cli CONFIG SET maxmemory $((used + 200000))
redis-cli EVAL "redis.call('SET', KEYS[3], string.rep('x', 500000))
  return redis.call('EXISTS', KEYS[1], KEYS[2], KEYS[3])" 3 a b c
redis-cli EXISTS a b c
for command in set get del; do
  redis-cli COMMAND INFO $command | paste -sd ' ' | grep -c denyoom
done
redis-cli CONFIG SET maxmemory-policy noeviction
redis-cli CONFIG SET maxmemory 1
left=$(redis-cli RANDOMKEY)
redis-cli SET d 1; redis-cli DEL "$left"; redis-cli EXISTS "$left"
for command in expire lpop hset; do
  echo "$command: $(redis-cli COMMAND INFO $command | grep -owE 'write|denyoom' | sort -u | paste -sd ' ')"
done
