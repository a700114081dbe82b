# check: with=redis
# SET … NX EX：已有就不写；键过期或删掉之后才能再写
redis-cli SET key value NX EX 600
redis-cli SET key value NX EX 600
redis-cli TTL key | awk '{ print "expires:", ($1 > 0 && $1 <= 600 ? "yes" : "no") }'
redis-cli DEL key
redis-cli SET key value NX EX 600
redis-cli SET short value NX PX 1 > /dev/null
while [ "$(redis-cli EXISTS short)" = 1 ]; do sleep 0.1; done
redis-cli SET short value NX PX 60000
