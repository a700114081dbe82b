# +@connection 带来 CLIENT TRACKING：BCAST 模式推送别人改过的键名，-scan -randomkey 拦不住；只加 +ping +select 就没有（redis-server 7.0.15、8.0.6，2026-11-26）
# 用法：bash tracking-shows-names.sh redis-server…
for server; do
  cd "$(mktemp -d)" || exit
  "$server" --version | cut -d' ' -f3
  "$server" --port 7822 --save '' --daemonize yes > /dev/null
  until redis-cli -p 7822 PING 2>&1 | grep -q PONG; do sleep 0.1; done
  for extra in +@connection '+ping +select'; do
    echo "  $extra"
    # shellcheck disable=SC2086
    redis-cli -p 7822 ACL SETUSER app reset on '>p' '~app:*' +@read +@write \
      $extra -scan -randomkey -function -@dangerous > /dev/null
    { echo CLIENT TRACKING on BCAST; sleep 1; echo PING; } |
      REDISCLI_AUTH=p redis-cli -3 -p 7822 --user app --show-pushes yes |
      sed 's/^/    /' &
    sleep 0.5; redis-cli -p 7822 SET other:secret 1 > /dev/null; wait $!
  done
  redis-cli -p 7822 SHUTDOWN NOSAVE
done
