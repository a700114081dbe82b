# check: with=netns
# protected-mode：default 没有密码时，别的地址来的连接收到 DENIED；报别的用户、default off 都没用；resetpass 或设好密码就不再拦
ip addr add 10.9.9.9/32 dev lo
ip link set lo up
redis-server --port 6390 --bind 10.9.9.9 127.0.0.1 --save '' --daemonize yes > /dev/null
until redis-cli -p 6390 PING 2>&1 | grep -q PONG; do sleep 0.1; done
redis-cli -p 6390 CONFIG GET protected-mode | paste -sd ' '
redis-cli -h 10.9.9.9 -p 6390 PING 2>&1 | cut -d. -f1
redis-cli -p 6390 ACL SETUSER app on '>p' '~*' +@all
near() { REDISCLI_AUTH=p redis-cli -p 6390 --user app "$@"; }
far() { REDISCLI_AUTH=p redis-cli -h 10.9.9.9 -p 6390 --user app PING 2>&1 | head -n 1 | cut -c1-20; }
far; near ACL SETUSER default off; far; near ACL SETUSER default resetpass; far
near ACL SETUSER default on nopass; far
redis-cli -p 6390 CONFIG SET requirepass secret
redis-cli -h 10.9.9.9 -p 6390 PING
redis-cli -h 10.9.9.9 -p 6390 AUTH wrong
redis-cli -h 10.9.9.9 -p 6390 --pass secret --no-auth-warning PING
redis-cli -p 6390 --pass secret --no-auth-warning SHUTDOWN NOSAVE
