# check: with=remote
# 自己 push 也更新远程跟踪分支；远程把 a 换成 a/b 后，git fetch 报错，git fetch --prune 成功；不写远程名取的是上游所在的远程
git clone -q ~/remote.git me && git clone -q ~/remote.git you && cd me
echo 1 > a && git add a && git commit -qm a && git push -q && git status | sed -n 2p
git push -q origin main:a
cd ../you && git push -q origin :a && git push -q origin HEAD:refs/heads/a/b
cd ../me
git fetch -q; echo "exit status $?"
git remote add fork ~/remote.git && git fetch -q fork && git branch -qu fork/main
git fetch -q --prune; git branch -r | grep origin/a
git fetch -q --prune origin; echo "exit status $?"
git branch -r | grep origin/a
