# check: with=redis server-args="--enable-debug-command local"
# 变成 hashtable 的 hash 删小了，运行中不换回 listpack，RESTORE 或重新加载 RDB（DEBUG RELOAD）时才换；桶数随字段数翻倍，有的桶不止一个字段；HSET 返回新增的个数
r() { redis-cli "$@" | paste -sd ' '; }
r CONFIG GET hash-max-listpack-*  | tr ' ' '\n' | paste - - | sort
redis-cli EVAL "for i=1,513 do redis.call('HSET',KEYS[1],'f'..i,i) end" 1 h > /dev/null
r HLEN h; r OBJECT ENCODING h
r HDEL h f513; r OBJECT ENCODING h
r CONFIG SET hash-max-listpack-entries 1000; r HSET h f512 x; r OBJECT ENCODING h
redis-cli EVAL "redis.call('RESTORE', KEYS[2], 0, redis.call('DUMP', KEYS[1]))" 2 h restored > /dev/null
r OBJECT ENCODING restored; r CONFIG SET hash-max-listpack-entries 512
r DEBUG RELOAD; r OBJECT ENCODING h
for count in 5000 20000; do
  redis-cli EVAL "for i=1,ARGV[1] do redis.call('HSET',KEYS[1],'f'..i,i) end" 1 big $count > /dev/null
  redis-cli HLEN big; redis-cli DEBUG HTSTATS-KEY big full | awk '/table size/ { print } /max chain/ { longest = $NF } END { print "chains longer than one:", (longest > 1 ? "yes" : "no") }'
done
r HSET h new 1; r HSET h new 2; r HSETNX h new 3; r HGET h new; r HSET h new 4 more 5 most 6
r HSET small f 1; r HEXPIRE small 100 FIELDS 1 f; r OBJECT ENCODING small
