# check
# 默认没有密码；requirepass 只是 default 用户的密码；CONFIG SET 只改内存；没有配置文件不能 CONFIG REWRITE；旧文件重启又生效
serve() {
  redis-server "$@" --save '' --daemonize yes > /dev/null
  until redis-cli -p 6390 PING 2>&1 | grep -qE 'PONG|NOAUTH'; do sleep 0.1; done
}
r() { redis-cli -p 6390 "$@"; }
serve --port 6390
r CONFIG GET requirepass | paste -sd ' '; r ACL LIST
r CONFIG REWRITE; r SHUTDOWN NOSAVE
printf 'port 6390\nrequirepass old-pass\n' > redis.conf
serve redis.conf
export REDISCLI_AUTH=old-pass
r ACL WHOAMI; r ACL LIST | sed -E 's/#[0-9a-f]{64}/#<sha256>/'
printf 'old-pass' | sha256sum | cut -c1-64 > digest; r ACL LIST | grep -c "$(cat digest)"
r CONFIG SET requirepass new-pass
REDISCLI_AUTH=new-pass r SHUTDOWN NOSAVE
serve redis.conf
r PING
REDISCLI_AUTH=new-pass r PING 2>&1 | head -n 1
r SHUTDOWN NOSAVE
