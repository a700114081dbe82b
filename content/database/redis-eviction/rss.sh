# check: with=redis timeout=120
# 隔三留一地删掉小键：used_memory 跟着降，进程占的 used_memory_rss 几乎不降；全部删掉才降
r() { redis-cli "$@"; }
mem() { r INFO memory | tr -d '\r' | sed -n "s/^$1://p"; }
r EVAL "for i=1,200000 do redis.call('SET', 'k:'..i, string.rep('x', 200)) end" 0 > /dev/null
used=$(mem used_memory) rss=$(mem used_memory_rss)
r EVAL "for i=1,200000 do if i%4>0 then redis.call('DEL', 'k:'..i) end end" 0 > /dev/null
sleep 2
r DBSIZE
echo "used_memory below half of before: $(($(mem used_memory) < used / 2))"
echo "used_memory_rss above nine tenths of before: $(($(mem used_memory_rss) > rss * 9 / 10))"
r FLUSHALL
until [ "$(mem used_memory_rss)" -lt $((rss / 2)) ]; do sleep 0.2; done
echo "used_memory_rss after FLUSHALL below half: 1"
