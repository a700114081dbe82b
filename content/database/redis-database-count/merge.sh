# check: with=redis
# 看当前库：CLIENT INFO、CLIENT LIST、MONITOR 有，慢查询日志没有；MOVE 遇同名不覆盖，COPY 可以改名
r() { redis-cli "$@"; }
r -n 1 SET same one; r SET same zero; r -n 1 SET only one
for key in $(r -n 1 --scan | sort); do r -n 1 MOVE "$key" 0; done
r MGET same only | paste -sd ' '
r -n 1 COPY same db1:same DB 0; r GET db1:same; r -n 1 EXISTS same
r -n 4 CLIENT INFO | grep -o ' db=[0-9]*'; r -n 4 CLIENT LIST | grep -o ' db=4'
r CONFIG SET slowlog-log-slower-than 0
timeout 1 redis-cli MONITOR > seen & sleep 0.3
r -n 6 SET slow 1; wait $!
grep -o '\[6 .*"SET".*' seen | sed 's/:[0-9]*\]/]/'
r CONFIG SET slowlog-log-slower-than -1
r SLOWLOG GET 10 | grep -A4 -m1 '^SET' | sed 's/:[0-9]*$//'
