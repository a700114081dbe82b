# check: with=redis
# +@connection 带来 CLIENT TRACKING：BCAST 模式推送别人改过的键名，-scan 拦不住；只加 +ping +select 就没有
for extra in +@connection '+ping +select'; do
  # shellcheck disable=SC2086
  redis-cli ACL SETUSER app reset on '>p' '~app:*' +@read +@write \
    $extra -scan -randomkey -function -@dangerous
  { cat <<< 'CLIENT TRACKING on BCAST'; sleep 1; echo PING; } |
    REDISCLI_AUTH=p redis-cli -3 --user app --show-pushes yes &
  sleep 0.5; redis-cli SET other:secret 1 > /dev/null; wait $!
  REDISCLI_AUTH=p redis-cli --user app SELECT 1
done
