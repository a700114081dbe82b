# check
# 内置的保存条件：不写 save 就用它，有没有配置文件都一样；写了就按写的来，空串是关闭；AOF 默认关闭
echo 'port 7811' > port.conf
printf 'port 7811\nsave 900 1\n' > save.conf
try() {
  port=$1; shift
  redis-server "$@" > /dev/null 2>&1 &
  until redis-cli -p "$port" PING 2>&1 | grep -q PONG; do sleep 0.1; done
  echo "[$*] $(redis-cli -p "$port" CONFIG GET save | paste -sd ' ')"
  redis-cli -p "$port" CONFIG GET appendonly | paste -sd ' '
  redis-cli -p "$port" SHUTDOWN NOSAVE; wait
}
try 6379
try 7811 --port 7811
try 7811 port.conf
try 7811 save.conf
try 7811 --port 7811 --save ''
