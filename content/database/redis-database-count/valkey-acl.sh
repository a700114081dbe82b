# check
# Valkey 9.1 的 ACL 可以按库授权
valkey-server --port 6400 --save '' --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
valkey-server --version | cut -d' ' -f1-3
redis-cli -p 6400 ACL SETUSER one on '>p' '~*' +@all resetdbs db=1
redis-cli -p 6400 --user one --pass p --no-auth-warning -n 1 SET k v
redis-cli -p 6400 --user one --pass p --no-auth-warning -n 2 SET k v 2>&1 | grep -o 'NOPERM.*' | tail -n 1
redis-cli -p 6400 SHUTDOWN NOSAVE
