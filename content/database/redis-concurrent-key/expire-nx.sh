# MULTI 里 SETNX 加 EXPIRE：没抢到的人也改掉了期限，用 7.0 起的 EXPIRE … NX 就不会（redis-server 7.0.15、8.0.6，2026-11-26）
# 用法：bash expire-nx.sh redis-server…
for server; do
  cd "$(mktemp -d)" || exit
  "$server" --version | cut -d' ' -f3
  "$server" --port 7823 --save '' --daemonize yes > /dev/null
  until redis-cli -p 7823 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  for nx in '' NX; do
    redis-cli -p 7823 DEL lock > /dev/null
    for try in 'a 30' 'b 60'; do
      printf 'MULTI\nSETNX lock %s\nEXPIRE lock %s %s\nEXEC\n' \
        "${try% *}" "${try#* }" "$nx" | redis-cli -p 7823 > /dev/null
    done
    echo "  EXPIRE $nx：持有者 $(redis-cli -p 7823 GET lock)，TTL $(redis-cli -p 7823 TTL lock)"
  done
  redis-cli -p 7823 SHUTDOWN NOSAVE
done
