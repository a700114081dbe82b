# check: with=redis server-args="--enable-debug-command local"
# 变成 hashtable 的 hash 删小了，运行中不换回 listpack，重新加载 RDB（DEBUG RELOAD）时才换；桶数随字段数翻倍
r() { redis-cli "$@" | paste -sd ' '; }
r CONFIG GET hash-max-listpack-*  | tr ' ' '\n' | paste - - | sort
redis-cli EVAL "for i=1,513 do redis.call('HSET',KEYS[1],'f'..i,i) end" 1 h > /dev/null
r HLEN h; r OBJECT ENCODING h
r HDEL h f513; r OBJECT ENCODING h
r DEBUG RELOAD; r OBJECT ENCODING h
for count in 5000 20000; do
  redis-cli EVAL "for i=1,ARGV[1] do redis.call('HSET',KEYS[1],'f'..i,i) end" 1 big $count > /dev/null
  sleep 0.2; redis-cli HLEN big; redis-cli DEBUG HTSTATS-KEY big | awk '/table size/ { print } /max chain/ { longest = $NF } END { print "chains longer than one:", (longest > 1) }'
done
r HSET h new 1; r HSET h new 2; r HSETNX h new 3; r HGET h new
