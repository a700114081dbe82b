# check: with=redis
# SET … NX EX：已有就不写；键过期或删掉之后才能再写；Lua 脚本核对任务号，是自己的才删
redis-cli SET key value NX EX 600
redis-cli SET key value NX EX 600
redis-cli TTL key | awk '{ print "expires:", ($1 > 0 && $1 <= 600 ? "yes" : "no") }'
redis-cli DEL key
redis-cli SET key value NX EX 600
redis-cli SET short value NX PX 1 > /dev/null
while [ "$(redis-cli EXISTS short)" = 1 ]; do sleep 0.1; done
redis-cli SET short value NX PX 60000
same='if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end return 0'
redis-cli SET key job-2
for job in job-1 job-2; do echo "$job: $(redis-cli EVAL "$same" 1 key $job)"; done
