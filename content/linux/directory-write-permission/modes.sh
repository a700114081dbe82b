# check: with=root
# 文件 000、属于 root，别人照样能从目录里去掉；1777 的目录里不能；上级没有 x，站在里面用相对路径能删；sed -i 要读得了文件；子目录有 w、x 没有 r，按名字能删，rm -r 不能
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
mkdir -p outer/inside
chmod 777 outer/inside
touch outer/inside/f outer/inside/g
echo v1 > open/s
chmod 600 open/s
cd outer/inside
chmod 700 ..
runuser -u bob -- rm -f ../inside/f 2>&1
runuser -u bob -- rm -f g && echo "relative to the current directory: deleted g"
cd ../..
runuser -u bob -- sed -i 's/v1/v2/' open/s 2>&1
echo "exit status $?"
mkdir open/sub
touch open/sub/f
chmod 773 open/sub
runuser -u bob -- rm -rf open/sub 2>&1
runuser -u bob -- rm -f open/sub/f && runuser -u bob -- rmdir open/sub && echo "by name: deleted"
