# check
# 被 SIGKILL 杀掉的进程，shell 里的退出码是 137；程序自己也可以这样退出
sleep 30 &
kill -KILL $!
wait $! 2> /dev/null
echo "exit status $?"
kill -l KILL
bash -c "exit 137"; echo "a program that exits so by itself: $?"
