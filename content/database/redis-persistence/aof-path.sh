# check
# 写命令先写进 AOF 文件，再回复；always 在回复前 fdatasync，everysec 由另一线程做，no 不做；读命令不进文件
for policy in always everysec no; do
  mkdir "$policy"; cd "$policy" || exit
  redis-server --port 6400 --appendonly yes --appendfsync "$policy" \
    --save '' --daemonize yes > /dev/null
  until redis-cli -p 6400 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  pid=$(redis-cli -p 6400 INFO server | tr -d '\r' | sed -n 's/^process_id://p')
  strace -f -qq -s 80 -e trace=write,fdatasync -p "$pid" -o calls & tracer=$!
  until grep -q TracerPid:.[1-9] "/proc/$pid/status"; do sleep 0.1; done
  sleep 1.2
  redis-cli -p 6400 SET k v > /dev/null
  sleep 1.5; redis-cli -p 6400 GET k > /dev/null
  sleep 0.5; kill $tracer; wait $tracer
  echo "appendfsync $policy"
  awk -v main="$pid" '/SET|OK|\$1|fdatasync\(/ {
    print ($1 == main ? "  main thread: " : "  other thread: ") $0 }' calls | sort -s -k1,1 |
    sed -E 's/: [0-9]+ +/: /; s/\(([0-9]+)(, )?/(/; s/(, [0-9]+)?(\) += .*|\)? <unfin.*)//' |
    grep -v COMMAND
  redis-cli -p 6400 SHUTDOWN NOSAVE; cd ..
done
cat always/appendonlydir/*.incr.aof | tr -d '\r' | paste -sd ' '
