# check: with=redis
# redis-cli --hotkeys 要求淘汰策略是 LFU，否则报错；改成 allkeys-lfu 就列出热点键
redis-cli SET hot 1
redis-cli --hotkeys 2>&1 | grep -o 'ERR .*'
redis-cli CONFIG SET maxmemory-policy allkeys-lfu
for i in $(seq 500); do echo GET hot; done | redis-cli > gets
redis-cli --hotkeys 2>&1 | grep -o 'keyname:.*'
