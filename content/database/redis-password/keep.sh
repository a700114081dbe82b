# check
# 用户写在 redis.conf（CONFIG REWRITE）或 aclfile（ACL SAVE、ACL LOAD），两种并用就起不来；用了 aclfile，启动时的 requirepass 被忽略，CONFIG SET 仍管用；手写的 >密码 到写回时才变成摘要
serve() {
  redis-server redis.conf "$@" --daemonize yes > /dev/null
  until redis-cli -p 6390 PING 2>&1 | grep -qE 'PONG|NOAUTH'; do sleep 0.1; done
}
r() { redis-cli -p 6390 "$@"; }
printf 'port 6390\nsave ""\nlogfile log\n' > redis.conf
serve; r ACL SETUSER app on '>p' '~app:*' +get; r CONFIG REWRITE
r SHUTDOWN NOSAVE
grep -cE '^user app on' redis.conf
printf 'port 6390\nsave ""\nuser hand on >plain ~* +@all\n' > redis.conf
serve; grep -c '>plain' redis.conf; r --user hand --pass plain --no-auth-warning CONFIG REWRITE
grep -c '>plain' redis.conf; r SHUTDOWN NOSAVE
printf 'port 6390\nsave ""\nlogfile log\nuser app on >p\n' > redis.conf; touch users.acl
redis-server redis.conf --aclfile users.acl > /dev/null
r PING 2>&1 | grep -o 'Connection refused'
grep -oE 'please define either an ACL file or declare users.*' log
printf 'port 6390\nsave ""\nlogfile log\n' > redis.conf
serve --requirepass secret --aclfile users.acl
r PING; r AUTH secret; r ACL LIST
r ACL SETUSER app on '>p' '~app:*' +get; r ACL SAVE; grep -c '^user app on' users.acl
sed -i '/^user app/d' users.acl; r ACL LOAD; r ACL USERS
r CONFIG SET requirepass late; r PING
REDISCLI_AUTH=late redis-cli -p 6390 SHUTDOWN NOSAVE
