# check
# 被 SIGKILL 的进程，shell 看到的退出码是 128 加 9
{ sh -c 'kill -KILL $$'; code=$?; } 2> /dev/null
echo "exit code $code = $((code - $(kill -l KILL))) + $(kill -l KILL), signal $(kill -l $code)"
