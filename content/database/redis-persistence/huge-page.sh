# check
# 透明大页一页的大小（x86-64），以及 disable-thp 的默认值
grep Hugepagesize /proc/meminfo
redis-server --port 6400 --save '' --daemonize yes > /dev/null
until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
redis-cli -p 6400 CONFIG GET disable-thp | paste -sd ' '
redis-cli -p 6400 INFO stats | grep -o latest_fork_usec
redis-cli -p 6400 SHUTDOWN NOSAVE
