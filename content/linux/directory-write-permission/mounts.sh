# check: with=root
# 挂载点：自己的挂载命名空间里删不掉，别的命名空间里的能删；同一文件系统绑定挂载到另一处，rename 失败，mv 改为复制
mkdir point other dir bound
cat > inside.sh <<'EOF'
mount --bind other point
rmdir point 2>&1
touch mounted
until [ -e done ]; do sleep 0.1; done
EOF
unshare -m sh inside.sh &
until [ -e mounted ]; do sleep 0.1; done
rmdir point && echo "removed from another mount namespace"
touch done
wait
cat > bound.sh <<'EOF'
mount --bind bound bound
touch dir/f
[ "$(stat -c %d dir)" = "$(stat -c %d bound)" ] && echo "same device"
python3 -c 'import os; os.rename("dir/f", "bound/f")' 2>&1 | tail -1
old=$(stat -c %i dir/f)
mv -v dir/f bound/f
[ "$(stat -c %i bound/f)" = "$old" ] || echo "another inode"
EOF
unshare -m sh bound.sh
