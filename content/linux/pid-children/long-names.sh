# check
# 进程名存前 15 个字符：更长的名字不加 -f 搜不到，加 -f 搜得到
cp /bin/sleep ./a-rather-long-name
./a-rather-long-name 30 &
sleep 0.3
cat /proc/$!/comm
tr -d '\n' < /proc/$!/comm | wc -c
echo "pgrep: $(pgrep -c a-rather-long-name 2> warning)"
echo "pgrep -f: $(pgrep -c -f a-rather-long-name)"
kill $!
