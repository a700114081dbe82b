# check: with=redis
# DEL 一个五十万元素的集合，主线程停 10 毫秒以上，不经后台线程；UNLINK 之后键立即不可见，内存由后台线程稍后释放
fill() {
  redis-cli EVAL "for i=1,100 do local t = {} for j=1,5000 do t[j] = i*5000+j .. 'x' end
    redis.call('SADD', KEYS[1], unpack(t)) end" 1 "$1" > /dev/null
}
fill a; fill b
redis-cli SCARD a
redis-cli CONFIG SET slowlog-log-slower-than 10000 > /dev/null
redis-cli SLOWLOG RESET > /dev/null
redis-cli DEL a
echo "over 10 ms: $(redis-cli SLOWLOG GET 9 | grep '^DEL')"
redis-cli CONFIG SET slowlog-log-slower-than 0 > /dev/null
redis-cli INFO memory | grep -o 'lazyfreed_objects:0'
memory() { redis-cli INFO memory | tr -d '\r' | sed -n 's/^used_memory://p'; }
printf 'MULTI\nUNLINK b\nEXISTS b\nINFO memory\nEXEC\n' | redis-cli | tr -d '\r' > reply
grep -E '^[01]$' reply
at_once=$(sed -n 's/^used_memory://p' reply)
until redis-cli INFO memory | grep -q lazyfreed_objects:1; do sleep 0.1; done
echo "more than 10 MB freed later: $((at_once - $(memory) > 10000000))"
redis-cli SLOWLOG GET 9 | grep '^UNLINK'
