# check: with=redis
# 与过期、淘汰有关的默认值；maxmemory-policy 接受的策略有几种；新键的访问频率
for name in maxmemory maxmemory-policy maxmemory-samples hz active-expire-effort \
  repl-backlog-size replica-ignore-maxmemory lazyfree-lazy-expire \
  lazyfree-lazy-eviction lfu-log-factor lfu-decay-time; do
  redis-cli CONFIG GET $name | paste -sd ' '
done
redis-cli INFO server | grep arch_bits
hz=$(redis-cli CONFIG GET hz | tail -n 1); echo $((1000 / hz))
redis-cli CONFIG SET maxmemory-policy none | grep -o 'following: .*'
redis-cli CONFIG SET maxmemory-policy none | grep -oE '(volatile|allkeys|no)-?[a-z]+' | grep -cv none
redis-cli CONFIG SET active-expire-effort 11 | grep -o 'must be.*'
redis-cli CONFIG SET maxmemory-policy allkeys-lfu
redis-cli SET k v
redis-cli OBJECT FREQ k
