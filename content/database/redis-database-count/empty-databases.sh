# check: timeout=60
# 空库也占内存：二十万个库的空实例
used() { redis-cli -p 6400 INFO memory | tr -d '\r' | sed -n 's/^used_memory://p'; }
for n in 16 200000; do
  redis-server --port 6400 --save '' --databases $n --daemonize yes > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  sleep 1; now=$(used)
  redis-cli -p 6400 CONFIG GET databases | paste -sd ' '
  awk -v n=$now 'BEGIN { printf "%d MB\n", (n < 10000000) ? n / 1000000 + .5 : int(n / 10000000 + .5) * 10 }'
  [ $n = 16 ] && first=$now
  redis-cli -p 6400 SHUTDOWN NOSAVE
done
echo "bytes a database: $((((now - first) / 200000 + 50) / 100 * 100))"
