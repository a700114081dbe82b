# check
# 进程名存前 15 个字符：更长的名字不加 -f 搜不到，加 -f 搜得到；名字的一部分也搜得到，加 -x 才要整名；直接执行的脚本，进程名是脚本名还是解释器
cp /bin/sleep ./a-rather-long-name
./a-rather-long-name 30 &
sleep 0.3
cat /proc/$!/comm
tr -d '\n' < /proc/$!/comm | wc -c
echo "pgrep: $(pgrep -c a-rather-long-name 2> warning)"
echo "pgrep -f: $(pgrep -c -f a-rather-long-name)"
echo "pgrep rather: $(pgrep -c rather)"
echo "pgrep -x rather: $(pgrep -xc rather)"
kill $!
for line in '#!/usr/bin/python3' '#!/usr/bin/env python3'; do
  printf '%s\nimport time; time.sleep(30)\n' "$line" > svc.py; chmod +x svc.py
  ./svc.py & sleep 0.5; echo "$line: $(cat /proc/$!/comm)"; kill $!; wait $! 2> /dev/null || true
done
