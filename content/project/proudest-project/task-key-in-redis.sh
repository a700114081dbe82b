# check: with=redis
# SET … NX EX：已有就不写；键过期或删掉之后才能再写
redis-cli MONITOR > seen & monitor=$!
sleep 0.3
redis-cli SET key value NX EX 600
redis-cli SET key value NX EX 600
redis-cli TTL key | awk '{ print "expires:", ($1 > 0 ? "yes" : "no") }'
redis-cli DEL key
redis-cli SET key value NX EX 600
sleep 0.3; kill $monitor
grep -o '"SET" "key" "value" "NX" "EX" "600"' seen | sort -u | tr -d '"'
