# check: with=root
# 文件 000、属于 root，别人照样能从目录里去掉；1777 的目录里不能
mkdir open sticky
chmod 777 open
chmod 1777 sticky
touch open/f sticky/f
chmod 000 open/f sticky/f
ls -l open/f | cut -d' ' -f1,3
stat -c '%a %U %n' sticky
runuser -u bob -- rm -f open/f && echo "deleted from open"
runuser -u bob -- rm -f sticky/f 2>&1
echo "exit status $?"
