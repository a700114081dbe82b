# check: with=redis
# ACL LOG 记认证失败和被拒绝的命令、键，默认保留 128 条；INFO 有累计数；成功的操作不记
r() { redis-cli "$@"; }
r CONFIG GET acllog-max-len | paste -sd ' '
r ACL SETUSER app on '>p' '~app:*' +get +set
for command in 'GET app:1' 'GET other:1' 'DEL app:1'; do redis-cli --user app --pass p --no-auth-warning $command > /dev/null 2>&1; done
redis-cli --user app --pass wrong --no-auth-warning PING > /dev/null 2>&1
r ACL LOG | grep -A1 -E '^(reason|object|count)$' | grep -v '^--' | paste -sd ' '
r ACL LOG | grep -oE 'addr=127.0.0.1' | sort -u
r INFO stats | tr -d '\r' | grep acl_access_denied
