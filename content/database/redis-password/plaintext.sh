# check: with=redis
# AUTH 的密码明文发出（strace 看 redis-cli 写了什么）；-a 的密码在进程参数里；连试两千次也不锁，最后给对照样通过
redis-cli CONFIG SET requirepass s3cret-pass
strace -qq -s 80 -e trace=write,sendto -o calls redis-cli -a s3cret-pass --no-auth-warning PING
grep -o 'AUTH.*s3cret-pass' calls
redis-cli -a s3cret-pass --no-auth-warning BLPOP nothing 1 > /dev/null &
sleep 0.3; tr '\0' ' ' < "/proc/$!/cmdline"; echo; wait
{ for i in {1..2000}; do echo "AUTH wrong-$i"; done; echo 'AUTH s3cret-pass'; echo PING; } |
  redis-cli | grep -v '^$' | cut -d' ' -f1 | sort | uniq -c | sed 's/^ *//'
