# check
# 暂存过、没提交的内容，reset --hard 之后用 git fsck --lost-found 取回
git init -q -b main
echo one > f && git add . && git commit -qm one
echo 'staged text' > f && git add f
git reset -q --hard && cat f
git fsck --lost-found 2> log | cut -d' ' -f1,2
cat .git/lost-found/other/*
