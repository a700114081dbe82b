# check: with=remote
# 同名标签：switch 报错，checkout 停在标签上；autoSetupMerge=false 建分支不设上游；origin/分支 不是本地分支；没写起点建错的，补上游再 pull
git clone -q ~/remote.git me && cd me
git tag feature/login
git switch feature/login
git checkout -q feature/login; git status | head -1
git tag -d feature/login; git switch -q main
git switch origin/feature/login
git checkout -q origin/feature/login; git status | head -1
git -c branch.autoSetupMerge=false switch feature/login
git branch -vv | tail -2
git switch -q main; git branch -qD feature/login
git switch -qc feature/login && git switch feature/login
git branch -qu origin/feature/login && git pull -q && git branch -vv
