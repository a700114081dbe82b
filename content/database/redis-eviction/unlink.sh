# check: with=redis
# DEL 一个五十万元素的集合比 UNLINK 慢得多；UNLINK 之后键立即不可见，内存由后台线程稍后释放
fill() {
  redis-cli EVAL "for i=1,100 do local t = {} for j=1,5000 do t[j] = i*5000+j .. 'x' end
    redis.call('SADD', KEYS[1], unpack(t)) end" 1 "$1" > /dev/null
}
fill a; fill b
redis-cli SCARD a
redis-cli DEL a
memory() { redis-cli INFO memory | tr -d '\r' | sed -n 's/^used_memory://p'; }
printf 'MULTI\nUNLINK b\nEXISTS b\nINFO memory\nEXEC\n' | redis-cli | tr -d '\r' > reply
grep -E '^[01]$' reply
at_once=$(sed -n 's/^used_memory://p' reply)
until redis-cli INFO memory | grep -q lazyfreed_objects:1; do sleep 0.1; done
echo "more than 10 MB freed later: $((at_once - $(memory) > 10000000))"
redis-cli INFO commandstats | tr -d '\r' |
  awk -F'[:=,]' '/cmdstat_(del|unlink)/ { t[$1] = $5 } END { print "DEL takes over ten times as long:", (t["cmdstat_del"] > 10 * t["cmdstat_unlink"]) }'
