# check
# 主节点设了密码、从节点没配 masterauth：已有的复制连接不断，断开后就连不回来；配上 masterauth 又恢复；密码和 ACL 用户不随复制过去
for port in 6390 6391; do
  redis-server --port $port --save '' --logfile log.$port --daemonize yes
  until redis-cli -p $port PING 2>&1 | grep -q PONG; do sleep 0.1; done
done
master() { redis-cli -p 6390 -a secret --no-auth-warning "$@"; }
replica() { redis-cli -p 6391 "$@"; }
link() { replica INFO replication | tr -d '\r' | grep -o 'master_link_status:.*'; }
replica REPLICAOF 127.0.0.1 6390
until link | grep -q up; do sleep 0.1; done
redis-cli -p 6390 CONFIG SET requirepass secret
sleep 2; link
master CLIENT KILL TYPE replica
sleep 2; link
grep -oE 'NOAUTH[^.]*' log.6391 | sort -u
replica CONFIG SET masterauth secret
until link | grep -q up; do sleep 0.1; done; link
master ACL SETUSER app on '>p' '~*' +@all; master SET k v; master WAIT 1 5000
replica GET k; replica ACL USERS; replica CONFIG GET requirepass | paste -sd ' '
master SHUTDOWN NOSAVE; replica SHUTDOWN NOSAVE
