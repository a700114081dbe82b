# 6.0 及以前，带任何启动参数或配置文件就清空内置的保存条件，6.2 起不清空（redis-server 6.0.20、6.2.5、7.0.15、8.0.6，2026-11-26）
# 用法：bash save-defaults.sh redis-server…；要求 6379 与 7811 端口空闲
dir=$(mktemp -d); cd "$dir" || exit
echo 'port 7811' > port.conf
printf 'port 7811\nsave 900 1\n' > save.conf
try() {
  port=$1; shift
  "$@" > /dev/null 2>&1 &
  until redis-cli -p "$port" PING 2>&1 | grep -q PONG; do sleep 0.1; done
  shift
  echo "  [$*] $(redis-cli -p "$port" CONFIG GET save | paste -sd ' ')"
  redis-cli -p "$port" SHUTDOWN NOSAVE; wait
}
for server; do
  "$server" --version | cut -d' ' -f3
  try 6379 "$server"
  try 7811 "$server" --port 7811
  try 7811 "$server" port.conf
  try 7811 "$server" save.conf
done
